package warta.site;

import warta.content.Document;

/** A page that is not news, such as the imprint. */
public record StandingPage(Document document, String url) {}
