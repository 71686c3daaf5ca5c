package warta.template.view;

/**
 * Who publishes the site, as the law wants it announced; empty texts where {@code site.yaml} is
 * silent.
 *
 * @param responsible the responsible person (penanggung jawab)
 */
public record PublisherView(
    String name, String address, String email, String phone, String responsible) {}
