package warta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {

  @TempDir Path folder;

  @Test
  void completesInBash() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
    Files.writeString(folder.resolve("completion"), Shell.give("completion", "bash").out());
    assertThat(complete("warta pub", 1)).isEqualTo("publish");
    assertThat(complete("warta list --dra", 2)).isEqualTo("--drafts");
    assertThat(complete("warta new art", 2)).isEqualTo("article");
  }

  @Test
  void startsTheCompletionOfZshFirst() {
    Shell.Run run = Shell.give("completion", "zsh");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("autoload -U +X compinit && compinit\n#!/usr/bin/env bash\n");
    assertThat(Shell.give("completion", "fish").exit()).isEqualTo(2);
  }

  private String complete(String line, int word) throws IOException, InterruptedException {
    String script =
        "set -e; . ./completion; COMP_WORDS=("
            + line
            + "); COMP_CWORD="
            + word
            + "; COMP_LINE='"
            + line
            + "'; COMP_POINT=${#COMP_LINE}; COMPREPLY=();"
            + " _complete_warta 2>/dev/null || true; printf '%s' \"${COMPREPLY[*]}\"";
    Process bash =
        new ProcessBuilder("/bin/bash", "--norc", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return out.strip();
  }
}
