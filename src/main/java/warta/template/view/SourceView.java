package warta.template.view;

/** Copies of a photo in one format. */
public record SourceView(
    @Shown(value = "Their media type.", example = "image/webp") String type,
    @Shown(
            value = "Their addresses and widths, ready for `srcset`.",
            example = "/img/opini/foto.0123456789.640.webp 640w")
        String srcset) {}
