package warta.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import warta.text.Xml;

/**
 * Who made a photo and under which licence, as XMP in a JPEG file: search engines and archives read
 * it there
 * (https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata).
 */
final class Credits {

  private static final byte[] NAME =
      "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII);

  private Credits() {}

  /** The file with what is known of its maker; as it is, when nothing is. */
  static byte[] written(byte[] jpeg, ImageFacts facts) {
    if (facts.credit().isEmpty() && facts.license().isEmpty()) {
      return jpeg;
    }
    byte[] packet = packet(facts.credit(), facts.license()).getBytes(StandardCharsets.UTF_8);
    int length = 2 + NAME.length + packet.length;
    ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length + length + 2);
    int start = afterFirstSegment(jpeg);
    out.write(jpeg, 0, start);
    out.write(0xff);
    out.write(0xe1);
    out.write(length >> 8);
    out.write(length);
    out.writeBytes(NAME);
    out.writeBytes(packet);
    out.write(jpeg, start, jpeg.length - start);
    return out.toByteArray();
  }

  /** JFIF 1.02 wants its own segment to be the first. */
  private static int afterFirstSegment(byte[] jpeg) {
    return (jpeg[3] & 0xff) == 0xe0 ? 4 + JpegStructure.length(jpeg, 4) : 2;
  }

  private static String packet(String credit, String license) {
    StringBuilder out = new StringBuilder(400);
    out.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">")
        .append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">")
        .append("<rdf:Description rdf:about=\"\"")
        .append(" xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\"")
        .append(" xmlns:xmpRights=\"http://ns.adobe.com/xap/1.0/rights/\"");
    if (!credit.isEmpty()) {
      out.append(" photoshop:Credit=\"");
      Xml.value(credit, out);
      out.append('"');
    }
    out.append('>');
    if (!license.isEmpty()) {
      out.append("<xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang=\"x-default\">");
      Xml.text(license, out);
      out.append("</rdf:li></rdf:Alt></xmpRights:UsageTerms>");
    }
    return out.append("</rdf:Description></rdf:RDF></x:xmpmeta>").toString();
  }
}
