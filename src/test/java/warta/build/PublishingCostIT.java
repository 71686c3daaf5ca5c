package warta.build;

import org.junit.jupiter.api.Test;

/** The cost of publishing, for an archive of some size. */
class PublishingCostIT {

  @Test
  void isTheSameForTwoThousandArticles() {
    PublishingCostTest.check(500, 2_000);
  }
}
