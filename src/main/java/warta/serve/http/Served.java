package warta.serve.http;

import java.util.function.Consumer;

/**
 * What a server hands out.
 *
 * @param prefix of all paths of the site: empty at a domain's root, or {@code /berita}, encoded
 * @param faults told of what went wrong while answering; it may be told from several threads
 */
public record Served(
    Content content, String prefix, Finish finish, Endpoint endpoint, Consumer<Exception> faults) {}
