package warta.output.head;

import java.util.Map;
import warta.config.BaseUrl;
import warta.config.NewsroomPage;
import warta.config.SiteConfig;
import warta.config.SiteConfig.Publisher;
import warta.output.Brand;
import warta.site.Identity;
import warta.site.Site;

/**
 * The newsroom and its site as things of a graph, short for most pages and in full for those about
 * the newsroom.
 */
final class NewsroomData {

  private static final Map<NewsroomPage, String> POLICIES =
      Map.of(
          NewsroomPage.MASTHEAD, "masthead",
          NewsroomPage.PRINCIPLES, "publishingPrinciples",
          NewsroomPage.ETHICS, "ethicsPolicy",
          NewsroomPage.CORRECTIONS, "correctionsPolicy",
          NewsroomPage.VERIFICATION, "verificationFactCheckingPolicy",
          NewsroomPage.OWNERSHIP, "ownershipFundingInfo",
          NewsroomPage.FEEDBACK, "actionableFeedbackPolicy");

  private final SiteConfig config;
  private final Identity identity;
  private final BaseUrl base;
  private final Map<String, Object> logo;
  private final Map<String, Object> brief;
  private final Map<String, Object> full;
  private final Map<String, Object> website;

  NewsroomData(Site site, Brand brand) {
    this.config = site.config();
    this.identity = site.identity();
    this.base = config.baseUrl();
    this.logo = logo(brand.logo());
    this.brief = organization().toMap();
    this.full = inFull();
    this.website = describeSite();
  }

  String organizationId() {
    return base.address() + "#organization";
  }

  String websiteId() {
    return base.address() + "#website";
  }

  /** As much as search engines want with an article. */
  Map<String, Object> brief() {
    return brief;
  }

  Map<String, Object> full() {
    return full;
  }

  Map<String, Object> website() {
    return website;
  }

  /** The full address of a page about the newsroom; empty where there is none. */
  String address(NewsroomPage page) {
    return identity
        .page(page)
        .map(url -> url.startsWith("/") ? base.absolute(url) : url)
        .orElse("");
  }

  private Node organization() {
    return Node.of("NewsMediaOrganization", organizationId())
        .with("name", config.title())
        .with("url", base.address())
        .with("logo", logo);
  }

  private static int size(int pixels, boolean vector) {
    return vector ? 0 : pixels;
  }

  private Map<String, Object> logo(Brand.Image image) {
    return Node.of("ImageObject", base.address() + "#logo")
        .with("url", base.absolute(image.path()))
        .with("width", size(image.width(), image.isVector()))
        .with("height", size(image.height(), image.isVector()))
        .toMap();
  }

  private Map<String, Object> inFull() {
    Publisher publisher = config.publisher();
    Node node =
        organization()
            .with("description", config.description())
            .with("legalName", publisher.name())
            .with("email", publisher.email())
            .with("telephone", publisher.phone())
            .with("sameAs", publisher.profiles());
    if (!publisher.address().isEmpty()) {
      node.with(
          "address",
          Node.of("PostalAddress", "").with("streetAddress", publisher.address()).toMap());
    }
    String contact = address(NewsroomPage.CONTACT);
    if (!contact.isEmpty() || !publisher.email().isEmpty() || !publisher.phone().isEmpty()) {
      node.with(
          "contactPoint",
          Node.of("ContactPoint", "")
              .with("contactType", "newsroom")
              .with("email", publisher.email())
              .with("telephone", publisher.phone())
              .with("url", contact)
              .toMap());
    }
    for (NewsroomPage page : NewsroomPage.values()) {
      String property = POLICIES.get(page);
      if (property != null) {
        node.with(property, address(page));
      }
    }
    return node.toMap();
  }

  private Map<String, Object> describeSite() {
    return Node.of("WebSite", websiteId())
        .with("url", base.address())
        .with("name", config.title())
        .with("description", config.description())
        .with("inLanguage", config.language())
        .with("publisher", Node.reference(organizationId()))
        .toMap();
  }
}
