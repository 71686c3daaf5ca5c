package warta.content;

import warta.markdown.Body;

/** Where the rendered texts of documents are kept. */
public interface Bodies {

  /** The text of a document; {@link Body#EMPTY} for one without text. */
  Body of(Document document);
}
