package warta.template;

import io.pebbletemplates.pebble.node.AutoEscapeNode;
import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.ExtendsNode;
import io.pebbletemplates.pebble.node.FromNode;
import io.pebbletemplates.pebble.node.ImportNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.Node;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.TextNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import warta.diagnostic.Location;

/**
 * What a page's templates show of their blocks, and what they show nowhere.
 *
 * <p>A chain is a template and those that it extends, up to the layout.
 */
final class BlockCheck {

  private final CheckFaults faults;
  private final Set<BlockNode> shown = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean mayShowAny;

  BlockCheck(CheckFaults faults) {
    this.faults = faults;
  }

  void show(BlockNode block) {
    shown.add(block);
  }

  /** A block is shown whose name is computed. */
  void showAny() {
    mayShowAny = true;
  }

  /** Whether a page that is made by this template has nothing on it. */
  static boolean isEmpty(TemplateTree tree) {
    return tree.body().getChildren().stream().noneMatch(node -> shows(node, /* blocks= */ true));
  }

  /**
   * Reports the blocks of a template that its parents show nowhere, once the page is followed;
   * returns them, since nothing else has followed what is in them.
   */
  List<BlockNode> hidden(List<TemplateTree> chain, int level) {
    TemplateTree tree = chain.get(level);
    List<BlockNode> hidden = new ArrayList<>();
    for (BlockNode block : tree.blocks().values()) {
      String name = block.getName();
      boolean isReplaced =
          chain.subList(0, level).stream().anyMatch(child -> child.blocks().containsKey(name));
      if (!mayShowAny && !isReplaced && !shown.contains(block) && !tree.isInsideBlock(name)) {
        hidden.add(block);
      }
    }
    // Of a layout that shows nothing at all, that is said.
    if (!isEmpty(chain.get(chain.size() - 1))) {
      Set<String> there = shownAbove(chain, level);
      hidden.forEach(block -> report(block, tree, chain.get(level + 1).source(), there));
    }
    return hidden;
  }

  /** A designer cannot change a built-in template, but the layout that lacks its block. */
  private void report(
      BlockNode block, TemplateTree tree, TemplateSource parent, Set<String> there) {
    boolean isOurs = tree.source().isBuiltIn() && !parent.isBuiltIn();
    Location place = isOurs ? Location.ofFile(parent.source().path()) : tree.placeOf(block);
    String filledBy = isOurs ? tree.name() : "";
    faults.unknownBlock(place, block.getName(), parent.name(), filledBy, there);
  }

  /** Reports, once for each stretch, what stands beside the blocks of a template with a parent. */
  void outside(List<TemplateTree> chain, int level) {
    TemplateTree tree = chain.get(level);
    boolean isExtended = false;
    boolean isSaid = false;
    for (Node node : tree.body().getChildren()) {
      if (node instanceof BlockNode || node instanceof ExtendsNode) {
        isSaid = false;
        isExtended |= node instanceof ExtendsNode;
      } else if (!isSaid && isLost(node, isExtended)) {
        isSaid = true;
        faults.outsideBlocks(
            tree.placeOf(node),
            chain.get(level + 1).name(),
            /* isBefore= */ !isExtended,
            shownAbove(chain, level));
      }
    }
  }

  // Pebble's BodyNode: behind `extends`, only `set` and `import` have an effect outside of blocks.
  private static boolean isLost(Node node, boolean isExtended) {
    return shows(node, /* blocks= */ false) || (isExtended && node instanceof FromNode);
  }

  private Set<String> shownAbove(List<TemplateTree> chain, int level) {
    Set<String> all = new TreeSet<>();
    shown.forEach(block -> all.add(block.getName()));
    Set<String> above = new TreeSet<>();
    chain.subList(level + 1, chain.size()).forEach(tree -> above.addAll(tree.blocks().keySet()));
    above.retainAll(all);
    return above;
  }

  private static boolean shows(Node node, boolean blocks) {
    if (node instanceof TextNode text) {
      return !new String(text.getData()).isBlank();
    }
    if (node instanceof AutoEscapeNode escape) {
      return escape.getBody().getChildren().stream().anyMatch(child -> shows(child, blocks));
    }
    if (node instanceof BlockNode) {
      return blocks;
    }
    return !(node instanceof SetNode
        || node instanceof ImportNode
        || node instanceof FromNode
        || node instanceof MacroNode
        || node instanceof ExtendsNode);
  }
}
