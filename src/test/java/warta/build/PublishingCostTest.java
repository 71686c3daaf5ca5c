package warta.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import warta.golden.TestSite;

/** Publishing one article writes few files, and no more of them when the archive grows. */
class PublishingCostTest {

  private static final int MOST = 35;

  @Test
  void isTheSameForASmallAndALargerArchive() {
    check(400, 700);
  }

  /** Both are large enough for each topic and author to have an archive. */
  static void check(int fewArticles, int manyArticles) {
    int few = filesWrittenForOneMore(fewArticles);
    int many = filesWrittenForOneMore(manyArticles);
    assertThat(many).isLessThanOrEqualTo(MOST);
    assertThat(many).isCloseTo(few, Offset.offset(2));
  }

  private static int filesWrittenForOneMore(int articles) {
    TestSite site = GeneratedSite.of(articles);
    assertThat(build(site)).isGreaterThan(articles);
    assertThat(build(site)).as("written without a change").isZero();
    GeneratedSite.add(site, articles, GeneratedSite.latest().plusHours(1));
    return build(site);
  }

  private static int build(TestSite site) {
    TestSite.Build build = site.build();
    assertThat(build.err()).isEmpty();
    String written =
        build.out().replaceFirst("(?s).* pages, (nothing|\\d+) (to write|written).*", "$1");
    return written.equals("nothing") ? 0 : Integer.parseInt(written);
  }
}
