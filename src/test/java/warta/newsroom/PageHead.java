package warta.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the head of a page tells machines, as they read it.
 *
 * @param data its JSON-LD; a missing node where there is none
 */
record PageHead(Document page, String written, JsonNode data) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static PageHead of(Document page) {
    List<Element> scripts = page.select("script[type=application/ld+json]");
    if (scripts.size() > 1) {
      throw new AssertionError("more than one graph on " + page.location());
    }
    String written = scripts.isEmpty() ? "" : scripts.get(0).data();
    return new PageHead(page, written, JSON.readTree(written.isEmpty() ? "null" : written));
  }

  boolean hasData() {
    return !written.isEmpty();
  }

  /** The values of a property or name, in order. */
  List<String> meta(String name) {
    return page.select("meta[property='" + name + "'], meta[name='" + name + "']")
        .eachAttr("content");
  }

  /** The one value of a property or name; empty when it is not there. */
  String one(String name) {
    List<String> all = meta(name);
    if (all.size() > 1) {
      throw new AssertionError(name + " is there twice on " + page.location());
    }
    return all.isEmpty() ? "" : all.get(0);
  }

  /** The first thing of a type; a missing node when there is none. */
  JsonNode thing(String type) {
    for (JsonNode thing : data.path("@graph")) {
      JsonNode types = thing.path("@type");
      if (types.isArray() ? types.get(0).asString().equals(type) : types.asString().equals(type)) {
        return thing;
      }
    }
    return JSON.missingNode();
  }

  boolean isStory() {
    return thing("NewsArticle").isObject() || thing("Article").isObject();
  }

  JsonNode story() {
    return thing("NewsArticle").isObject() ? thing("NewsArticle") : thing("Article");
  }

  /** The ids of all things, and the ids that others refer to. */
  void ids(Consumer<String> things, Consumer<String> references) {
    ids(data, things, references);
  }

  private static void ids(JsonNode node, Consumer<String> things, Consumer<String> references) {
    if (node.isObject() && node.has("@id")) {
      (node.size() == 1 ? references : things).accept(node.get("@id").asString());
    }
    for (JsonNode part : node) {
      ids(part, things, references);
    }
  }

  /** All full addresses that the head names, without those that are mere ids. */
  List<String> addresses() {
    List<String> found = new ArrayList<>();
    collect(data, found);
    page.select("meta[content^=http]").eachAttr("content").forEach(found::add);
    page.select("link[rel=canonical]").eachAttr("href").forEach(found::add);
    return found;
  }

  private static void collect(JsonNode node, List<String> found) {
    if (node.isString() && node.asString().matches("https?://\\S+")) {
      found.add(node.asString());
    } else if (node.isObject()) {
      node.properties()
          .forEach(
              property -> {
                if (!property.getKey().equals("@id") && !property.getKey().equals("@context")) {
                  collect(property.getValue(), found);
                }
              });
    } else {
      node.forEach(part -> collect(part, found));
    }
  }
}
