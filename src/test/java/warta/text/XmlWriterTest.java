package warta.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XmlWriterTest {

  private static final String ODD =
      "</x> ]]> & &amp; \"a\" 'b' \u0007\u0000\u001f\ufffe\uffff\ud800 \ud83d\udc4d\t\u202e\u2028";

  private static final String READ = "</x> ]]> & &amp; \"a\" 'b'  \ud83d\udc4d\t\u202e\u2028";

  @Test
  void whatXmlCanHoldIsReadAsItWasWritten() throws Exception {
    Element root = read(new XmlWriter().start("x").text("y", ODD, "z", ODD).end().toBytes());
    Element inner = (Element) root.getElementsByTagName("y").item(0);
    assertThat(inner.getTextContent()).isEqualTo(READ);
    assertThat(inner.getAttribute("z")).isEqualTo(READ);
  }

  @Test
  void lineEndsAreKept() throws Exception {
    Element root = read(new XmlWriter().text("x", "a\r\nb", "y", "a\r\nb").toBytes());
    assertThat(root.getTextContent()).isEqualTo("a\r\nb");
    assertThat(root.getAttribute("y")).isEqualTo("a\r\nb");
  }

  @Test
  void attributesAndElementsWithoutAValueAreLeftOut() {
    byte[] xml = new XmlWriter().start("x", "a", "").textIfAny("y", "").empty("z").end().toBytes();
    assertThat(new String(xml, java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<x>\n<z/>\n</x>\n");
  }

  private static Element read(byte[] xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml))
        .getDocumentElement();
  }
}
