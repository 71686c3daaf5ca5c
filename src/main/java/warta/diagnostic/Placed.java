package warta.diagnostic;

/** What has a place in a file of the site; that may take some work to find. */
public interface Placed {

  Location location();
}
