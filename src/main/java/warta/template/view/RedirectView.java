package warta.template.view;

/** A page that sends its reader elsewhere. */
public record RedirectView(
    @Shown(value = "Where it leads, ready for `href`.", example = "/opini/judul/") String target,
    @Shown(value = "The full address of the target.", example = "https://example.org/opini/judul/")
        String canonical) {}
