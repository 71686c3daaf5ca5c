package warta.external;

import java.net.URI;

/** Asks for one address. */
public interface Probe {

  Answer ask(URI address) throws InterruptedException;
}
