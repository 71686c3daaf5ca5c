package warta.template;

import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.Node;
import io.pebbletemplates.pebble.node.TestInvocationExpression;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Location;
import warta.template.TagScanner.Tag;
import warta.template.TagScanner.Token;
import warta.template.TagScanner.Use;
import warta.text.SourceText;

/**
 * The places of the names in a template. Pebble knows only their lines: on each line, the nodes
 * with one name and use are matched with the names as written, one by one.
 */
final class NodePlaces {

  private record Key(int line, Use use, String name) {

    // Every name in a template makes one; see Fingerprint's methods of these names.

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that
          && line == that.line
          && use == that.use
          && name.equals(that.name);
    }

    @Override
    public int hashCode() {
      return 31 * line + name.hashCode();
    }
  }

  private final SourceText source;
  private final Map<Key, List<Token>> written = new HashMap<>();
  private final Map<Key, Token> blocks = new HashMap<>();
  private final Map<Key, List<Node>> parsed = new HashMap<>();
  private final IdentityHashMap<Node, Key> keys = new IdentityHashMap<>();

  NodePlaces(SourceText source, Node root) {
    this.source = source;
    for (Tag tag : TagScanner.scan(source.text())) {
      for (Token token : tag.tokens()) {
        Key key = new Key(source.lineOf(token.offset()), token.use(), token.text());
        written.computeIfAbsent(key, k -> new ArrayList<>()).add(token);
      }
      if (tag.name().equals("block") && tag.tokens().size() > 1) {
        Token name = tag.tokens().get(1);
        blocks.put(new Key(source.lineOf(name.offset()), Use.OTHER, name.text()), name);
      }
    }
    walk(root);
  }

  /** Where a name stands; only its line when the name is there several times, used unlike. */
  Location of(Expression<?> node) {
    Key key = keys.get(node);
    if (key == null && node instanceof GetAttributeExpression attribute) {
      return of(attribute.getAttributeNameExpression());
    }
    if (key == null) {
      return ofLine(node.getLineNumber());
    }
    List<Token> tokens = written.getOrDefault(key, List.of());
    List<Node> nodes = parsed.getOrDefault(key, List.of());
    if (tokens.isEmpty() || (tokens.size() > 1 && tokens.size() != nodes.size())) {
      return ofLine(key.line());
    }
    int index = 0;
    while (nodes.get(index) != node) {
      index++;
    }
    Token token = tokens.get(Math.min(index, tokens.size() - 1));
    return source.at(token.offset(), token.text().length());
  }

  /** Where the name of a block stands. */
  Location of(BlockNode block) {
    int line = block.getLineNumber();
    Token name = blocks.get(new Key(line, Use.OTHER, block.getName()));
    return name == null ? ofLine(line) : source.at(name.offset(), name.text().length());
  }

  /** The line on which a node begins; of a text, its first words that can be seen. */
  Location ofLine(Node node) {
    if (node instanceof TextNode text) {
      return ofText(new String(text.getData()).stripLeading(), text.getLineNumber());
    }
    return ofLine(node instanceof AbstractRenderableNode written ? written.getLineNumber() : 0);
  }

  /** Pebble knows where a text ends, counting the white space that it trims. */
  private Location ofText(String text, int lastLine) {
    int line = lastLine - (int) text.chars().filter(c -> c == '\n').count();
    String words = text.lines().findFirst().orElse("").stripTrailing();
    int size = source.text().length();
    int end = line < source.lineOf(size) ? source.startOfLine(line + 1) : size;
    int start = source.text().lastIndexOf(words, end);
    return start < 0 || words.isEmpty() ? ofLine(line) : source.at(start, words.length());
  }

  private Location ofLine(int line) {
    return line < 1 ? Location.ofFile(source.path()) : Location.ofLine(source.path(), line);
  }

  private void walk(Node node) {
    if (node instanceof GetAttributeExpression attribute) {
      walk(attribute.getNode());
      String name = Nodes.textOf(attribute.getAttributeNameExpression());
      Key key = new Key(attribute.getLineNumber(), Use.ATTRIBUTE, name);
      if (!name.isEmpty() && written.containsKey(key)) {
        add(node, key);
      } else {
        walk(attribute.getAttributeNameExpression());
      }
      if (attribute.getArgumentsNode() != null) {
        walk(attribute.getArgumentsNode());
      }
      return;
    }
    if (node instanceof Expression<?> expression) {
      addName(expression);
    }
    Nodes.partsOf(node).forEach(this::walk);
  }

  private void addName(Expression<?> node) {
    int line = node.getLineNumber();
    if (node instanceof ContextVariableExpression variable) {
      add(node, new Key(line, Use.VARIABLE, variable.getName()));
    } else if (node instanceof FilterInvocationExpression filter) {
      add(node, new Key(line, Use.FILTER, filter.getFilterName()));
    } else if (node instanceof TestInvocationExpression test) {
      add(node, new Key(line, Use.TEST, test.getTestName()));
    } else if (node instanceof FunctionOrMacroInvocationExpression function) {
      add(node, new Key(line, Use.FUNCTION, function.getFunctionName()));
    } else if (node instanceof LiteralStringExpression text) {
      add(node, new Key(line, Use.STRING, text.getValue()));
    }
  }

  private void add(Node node, Key key) {
    parsed.computeIfAbsent(key, k -> new ArrayList<>()).add(node);
    keys.put(node, key);
  }
}
