package warta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import warta.serve.http.Resource;

class AnswersTest {

  private final List<String> happened = new CopyOnWriteArrayList<>();

  private Answers answers(long patienceMillis) {
    return new Answers(
        () -> {
          happened.add("looked");
          throw new IllegalStateException("only whether it is looked at counts");
        },
        path -> Optional.<Resource>empty(),
        (present, faults) -> {},
        patienceMillis);
  }

  @Test
  void whoComesEarlyWaitsForTheFirstPlan() throws Exception {
    Answers answers = answers(60_000);
    Thread early = new Thread(() -> find(answers));
    early.start();
    while (early.getState() != Thread.State.TIMED_WAITING && early.isAlive()) {
      Thread.onSpinWait();
    }
    happened.add("planned");
    answers.begin();
    early.join();
    assertThat(happened).containsExactly("planned", "looked");
  }

  @Test
  void nobodyWaitsForEver() throws IOException {
    assertThat(answers(1).find("index.html")).isEmpty();
    assertThat(happened).isEmpty();
  }

  private static void find(Answers answers) {
    try {
      answers.find("index.html");
    } catch (IOException | IllegalStateException e) {
      // It was looked at, and that is all.
    }
  }
}
