package warta.template.view;

/**
 * Who publishes the site, as the law wants it announced; empty texts where {@code site.yaml} is
 * silent.
 */
public record PublisherView(
    @Shown(
            value = "The publishing company; like the others empty where `site.yaml` is silent.",
            example = "PT Warta")
        String name,
    @Shown(value = "The postal address.", example = "Jalan Contoh 1, Jakarta") String address,
    @Shown(value = "For readers.", example = "redaksi@example.org") String email,
    @Shown(value = "For readers.", example = "+62 21 0000 0000") String phone,
    @Shown(value = "The responsible person (penanggung jawab).", example = "Marqaan")
        String responsible) {}
