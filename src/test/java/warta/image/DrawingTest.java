package warta.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {

  private static final String ROOT =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

  @Test
  void keepsWhatIsDrawn() {
    assertThat(
            inside("<g id=\"a\" fill=\"url(#b)\"><path d=\"M0 0h9\"/><text>A &amp; B</text></g>"))
        .isEqualTo("<g id=\"a\" fill=\"url(#b)\"><path d=\"M0 0h9\"/><text>A &amp; B</text></g>");
  }

  @Test
  void keepsTheSizeAndLanguageOfTheDrawing() {
    assertThat(of("<svg viewBox=\"0 0 4 3\" xml:lang=\"id\"/>"))
        .isEqualTo(ROOT + " viewBox=\"0 0 4 3\" xml:lang=\"id\"/>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">a</p></foreignObject>",
        "<metadata>C:/Users/ani/rahasia</metadata>",
        "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">alert(1)</h:script>",
        "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>",
        "<animate attributeName=\" xlink:href\" to=\"javascript:alert(1)\"/>",
        "<set attributeName=\"onmouseover\" to=\"alert(1)\"/>",
        "<!-- rahasia -->",
        "<?xml-stylesheet href=\"https://example.com/a.css\"?>",
      })
  void dropsWhatIsNoDrawing(String part) {
    assertThat(inside(part + "<path d=\"M0 0\"/>")).isEqualTo("<path d=\"M0 0\"/>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "onload=\"alert(1)\"",
        "ONCLICK=\"alert(1)\"",
        "href=\"javascript:alert(1)\"",
        "href=\"https://example.com/a.svg#b\"",
        "xlink:href=\"lain.svg\"",
        "xml:base=\"https://example.com/\"",
        "fill=\"url(https://example.com/a.svg#b)\"",
        "fill=\"URL( 'a.svg#b')\"",
        "style=\"fill: \\75rl(https://example.com/)\"",
        "style=\"background: image-set('https://example.com/a.png' 1x)\"",
        "xmlns:i=\"http://inkscape\" i:export=\"/home/ani/rahasia.png\"",
      })
  void dropsWhatRunsOrLoads(String attribute) {
    assertThat(inside("<use " + attribute + "/>")).isEqualTo("<use/>");
  }

  @Test
  void keepsPartsAndPicturesOfItsOwn() {
    String drawing =
        "<use xlink:href=\"#a\"/><image href=\"data:image/png;base64,AAAA\" width=\"9\"/>";
    assertThat(inside(drawing)).isEqualTo(drawing);
    assertThat(inside("<image href=\"data:image/svg+xml,&lt;svg/>\"/>")).isEqualTo("<image/>");
    assertThat(inside("<use href=\"data:image/png;base64,AAAA\"/>")).isEqualTo("<use/>");
  }

  @Test
  void keepsStylesThatLoadNothing() {
    assertThat(inside("<style>.a{fill:#123}</style>")).isEqualTo("<style>.a{fill:#123}</style>");
    assertThat(
            inside(
                "<style><![CDATA[@import url(https://example.com/a.css);\n"
                    + "@font-face { src: url(a.woff) }.a>.b{fill:red}]]></style>"))
        .isEqualTo("<style>\n.a&gt;.b{fill:red}</style>");
    assertThat(inside("<style>.a{fill:url(a.svg#b)}</style>")).isEqualTo("<style></style>");
  }

  @Test
  void whatIsWithinALinkStays() {
    assertThat(inside("<a href=\"https://example.com/\"><path d=\"M0 0\"/></a>"))
        .isEqualTo("<g><path d=\"M0 0\"/></g>");
  }

  @Test
  void cleaningTwiceIsCleaningOnce() {
    byte[] once = Drawing.of(bytes("<svg><a><text x='1'>&lt;</text></a></svg>")).orElseThrow();
    assertThat(Drawing.of(once)).hasValueSatisfying(twice -> assertThat(twice).isEqualTo(once));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<svg",
        "<svg><g></svg>",
        "<html><svg/></html>",
        "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg><text>&a;</text></svg>",
        "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg>&a;</svg>",
      })
  void refusesWhatIsNoWholeDrawing(String file) {
    assertThat(Drawing.of(bytes(file))).isEmpty();
  }

  @Test
  void refusesWhatIsNestedWithoutEnd() {
    String deep = "<svg>" + "<g>".repeat(5000) + "</g>".repeat(5000) + "</svg>";
    assertThat(Drawing.of(bytes(deep))).isEmpty();
  }

  private static String inside(String part) {
    String drawing = of("<svg xmlns:xlink=\"http://www.w3.org/1999/xlink\">" + part + "</svg>");
    assertThat(drawing).startsWith(ROOT + ">").endsWith("</svg>\n");
    return drawing.substring(ROOT.length() + 1, drawing.length() - "</svg>\n".length());
  }

  private static String of(String file) {
    Optional<byte[]> drawing = Drawing.of(bytes(file));
    assertThat(drawing).isPresent();
    return new String(drawing.orElseThrow(), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
