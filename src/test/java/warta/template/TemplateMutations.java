package warta.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Templates as a tired designer leaves them: a few slips in one that was good. */
public final class TemplateMutations {

  private static final Pattern TAG =
      Pattern.compile("\\{\\{.*?}}|\\{%.*?%}|\\{#.*?#}", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
  private static final List<String> SCRAPS =
      List.of(
          "{{",
          "}}",
          "{%",
          "%}",
          "{#",
          "\"",
          "'",
          "(",
          ")",
          "[",
          "]",
          "}",
          "|",
          ".",
          ",",
          "..",
          "~",
          "{% else %}",
          "{% endif %}",
          "{% endblock %}",
          "{% block main %}",
          "{% if %}",
          "{{ }}",
          "{% for %}",
          "{% set x %}",
          "{% include x %}",
          "{{ parent() }}",
          "{{ 1 / 0 }}",
          "{% extends \"layout.peb\" %}",
          "{{ site.menu | first | first }}",
          "{{ page is even }}",
          "{{ words | slice(9, 3) }}",
          "{% from 'a.peb' import b %}",
          "{{ (1)(2) }}",
          "{% verbatim %}",
          "{% macro a(b) %}{{ a(b) }}{% endmacro %}{{ a(1) }}",
          "{% embed 'layout.peb' %}a",
          "{{ 99999999999999999999 }}",
          "{{ null.x }}",
          "{{ [1, }}",
          "{{ {\"a\": } }}",
          "\\",
          "\u0000");

  private final Random random;

  public TemplateMutations(long seed) {
    this.random = new Random(seed);
  }

  /** The text with one to three slips in it. */
  public String of(String text) {
    String mutated = text;
    for (int slips = 1 + random.nextInt(3); slips > 0; slips--) {
      mutated = slip(mutated);
    }
    return mutated;
  }

  private String slip(String text) {
    return switch (random.nextInt(7)) {
      case 0 -> replaceOne(TAG, text, "");
      case 1 -> text.substring(0, random.nextInt(text.length() + 1));
      case 2 -> insert(text, any(found(TAG, text)));
      case 3 -> replaceOne(NAME, text, any(found(NAME, text)));
      case 4 -> insert(text, any(SCRAPS));
      case 5 -> replaceOne(TAG, text, any(found(TAG, text)));
      default -> withoutOneLetter(text);
    };
  }

  private String withoutOneLetter(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int at = random.nextInt(text.length());
    return text.substring(0, at) + text.substring(at + 1);
  }

  private String insert(String text, String scrap) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at) + scrap + text.substring(at);
  }

  private String replaceOne(Pattern what, String text, String other) {
    Matcher matcher = what.matcher(text);
    List<int[]> places = new ArrayList<>();
    while (matcher.find()) {
      places.add(new int[] {matcher.start(), matcher.end()});
    }
    if (places.isEmpty()) {
      return text;
    }
    int[] place = places.get(random.nextInt(places.size()));
    return text.substring(0, place[0]) + other + text.substring(place[1]);
  }

  private String any(List<String> list) {
    return list.isEmpty() ? "" : list.get(random.nextInt(list.size()));
  }

  private static List<String> found(Pattern what, String text) {
    return what.matcher(text).results().map(match -> match.group()).toList();
  }
}
