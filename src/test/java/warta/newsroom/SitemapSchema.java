package warta.newsroom;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The XML Schemas of sitemaps. */
enum SitemapSchema {
  INDEX("siteindex.xsd"),
  PAGES("sitemap.xsd"),
  NEWS("sitemap-of-news.xsd");

  private final Schema schema;

  SitemapSchema(String file) {
    try {
      schema =
          SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
              .newSchema(new File("src/test/resources/schemas/" + file));
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first fault, or nothing. */
  List<String> faults(String xml) {
    try {
      schema.newValidator().validate(new StreamSource(new StringReader(xml)));
      return List.of();
    } catch (SAXException | IOException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }
}
