package warta;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The floors of the house: what each package may import. Its {@code package-info} says why. */
class ArchitectureTest {

  private static final Path SOURCES = Path.of("src", "main", "java");

  /** Files that are one long table, and not yet divided. */
  private static final Set<String> TABLES = Set.of();

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("warta");

  /** Each package and the packages of Warta that it may import beside its own. */
  private static final Map<String, List<String>> FLOORS = floors();

  private static Map<String, List<String>> floors() {
    List<String> zero = List.of("diagnostic", "text", "data");
    List<String> two = plus(zero, "config", "image", "markdown", "content");
    List<String> four = plus(two, "site", "template", "template.view");
    List<String> five = plus(four, "output");
    List<String> all =
        plus(
            five,
            "output.page",
            "output.asset",
            "output.feed",
            "output.sitemap",
            "output.search",
            "output.image",
            "output.head",
            "output.host",
            "output.root",
            "build",
            "external",
            "edit",
            "build.cache",
            "serve",
            "serve.http",
            "serve.face");
    Map<String, List<String>> floors = new TreeMap<>();
    floors.put("diagnostic", List.of());
    floors.put("text", List.of("diagnostic"));
    floors.put("data", List.of("diagnostic", "text"));
    floors.put("image", List.of("text"));
    floors.put("config", zero);
    floors.put("markdown", plus(zero, "config"));
    floors.put("content", plus(zero, "config", "image", "markdown"));
    floors.put("site", two);
    floors.put("template.view", List.of());
    floors.put("template", four);
    floors.put("output", four);
    for (String kind :
        List.of("page", "asset", "feed", "sitemap", "search", "image", "head", "host", "root")) {
      floors.put("output." + kind, five);
    }
    List<String> outputs = all.stream().filter(p -> p.startsWith("output.")).toList();
    floors.put("build.cache", plus(two, "site"));
    floors.put("build", plus(plus(five, "build.cache"), outputs.toArray(String[]::new)));
    floors.put("external", plus(two, "site"));
    floors.put("edit", plus(two, "site", "build"));
    floors.put("serve.http", List.of("text"));
    floors.put("serve.face", plus(two, "site"));
    floors.put("serve", all);
    floors.put("cli", all);
    floors.put("launch", plus(all, "cli"));
    return floors;
  }

  private static List<String> plus(List<String> packages, String... more) {
    List<String> all = new ArrayList<>(packages);
    all.addAll(List.of(more));
    return List.copyOf(all);
  }

  @TestFactory
  Stream<DynamicTest> importsPointDownwards() {
    return FLOORS.entrySet().stream()
        .map(floor -> DynamicTest.dynamicTest(floor.getKey(), () -> check(floor.getKey())));
  }

  private static void check(String floor) {
    List<String> allowed = new ArrayList<>(List.of("warta." + floor));
    FLOORS.getOrDefault(floor, List.of()).forEach(name -> allowed.add("warta." + name));
    List<String> forbidden =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .distinct()
            .filter(name -> !allowed.contains(name))
            .toList();
    noClasses()
        .that()
        .resideInAPackage("warta." + floor)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden.toArray(String[]::new))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyPackageHasAFloor() {
    assertThat(CLASSES.stream().map(c -> c.getPackageName().replaceFirst("^warta\\.", "")))
        .isSubsetOf(FLOORS.keySet());
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("warta.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void eachLibraryHasOneImporter() {
    only("io.pebbletemplates..", "warta.template");
    only("com.vladsch.flexmark..", "warta.markdown");
    only("org.jsoup..", "warta.markdown");
    only("org.snakeyaml..", "warta.data");
    only("org.tomlj..", "warta.data");
    only("tools.jackson..", "warta.data", "warta.cli");
    only("picocli..", "warta.cli");
    only("com.drew..", "warta.image");
    only("com.adobe..", "warta.image");
    only("com.luciad..", "warta.image");
    only("com.sun.net.httpserver..", "warta.serve.http");
    only("java.awt..", "warta.image");
    only("javax.imageio..", "warta.image");
  }

  private static void only(String library, String... packages) {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrintsAndExits() {
    ArchRule rule =
        noClasses()
            .that()
            .resideOutsideOfPackages("warta.cli", "warta.launch")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");
    rule.check(CLASSES);
  }

  @Test
  void onlyTheUpperFloorsTouchFiles() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "warta.build",
            "warta.build.cache",
            "warta.edit",
            "warta.external",
            "warta.serve",
            "warta.serve.http",
            "warta.cli",
            "warta.launch")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Files.class, java.io.File.class, java.io.FileInputStream.class)
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineAsksTheMachineForItsTimeZoneAndLanguage() {
    noClasses()
        .that()
        .resideOutsideOfPackages("warta.cli", "warta.serve")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(OffsetDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .check(CLASSES);
  }

  @Test
  void noClassHasAnEmptyWordForAName() {
    classes()
        .should()
        .haveNameNotMatching(".*(Manager|Helper|Utils?|Impl|Info)(\\$.*)?")
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    for (Path folder : folders()) {
      assertThat(folder.resolve("package-info.java"))
          .content(StandardCharsets.UTF_8)
          .contains("Floor", "@NullMarked");
    }
  }

  @Test
  void noFileIsLongerThanThreeHundredLines() throws IOException {
    for (Path file : sources()) {
      if (TABLES.contains(String.valueOf(file.getFileName()))) {
        continue;
      }
      assertThat(Files.readAllLines(file, StandardCharsets.UTF_8).size())
          .as(file.toString())
          .isLessThanOrEqualTo(300);
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> all = Files.walk(SOURCES)) {
      return all.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static List<Path> folders() throws IOException {
    return sources().stream().map(file -> file.resolveSibling("")).distinct().toList();
  }
}
