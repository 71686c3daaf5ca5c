package warta.data;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import warta.diagnostic.Suggestions;

/** What editors call keys in Indonesian, or nearly so: `judul` for `title`. */
public final class IndonesianKeys {

  /** Each key with its words; a word of several keys means the first one that is allowed. */
  private static final Map<String, List<String>> WORDS =
      Map.ofEntries(
          Map.entry("title", List.of("judul", "tajuk", "nama")),
          Map.entry("date", List.of("tanggal", "tgl", "waktu", "terbit")),
          Map.entry(
              "updated", List.of("diperbarui", "pembaruan", "diubah", "diupdate", "perubahan")),
          Map.entry("publishAt", List.of("jadwal", "tayang", "terbitkan", "embargo", "terbit")),
          Map.entry("expires", List.of("kedaluwarsa", "kadaluarsa", "berakhir", "sampai")),
          Map.entry("draft", List.of("draf", "konsep")),
          Map.entry("authors", List.of("penulis", "author", "pengarang", "wartawan", "oleh")),
          Map.entry("editors", List.of("penyunting", "redaktur", "editor")),
          Map.entry("tags", List.of("tag", "topik", "label", "tagar", "kategori")),
          Map.entry(
              "description",
              List.of("ringkasan", "deskripsi", "keterangan", "abstrak", "intisari")),
          Map.entry("keyPoints", List.of("intiberita", "poinpenting", "poin", "butirpenting")),
          Map.entry("kicker", List.of("kepala", "penanda", "atasjudul")),
          Map.entry("dateline", List.of("lokasi", "kota", "tempat")),
          Map.entry("kind", List.of("jenis", "tipe", "macam")),
          Map.entry("image", List.of("gambar", "foto", "ilustrasi", "sampul")),
          Map.entry("file", List.of("berkas", "gambar", "foto", "sumber")),
          Map.entry("alt", List.of("teks", "alternatif", "teksalternatif", "penjelasan")),
          Map.entry("caption", List.of("keterangan", "takarir", "deskripsi")),
          Map.entry("credit", List.of("kredit", "fotografer", "pemotret", "sumber", "pembuat")),
          Map.entry("license", List.of("lisensi", "izin")),
          Map.entry("focus", List.of("fokus", "pusat")),
          Map.entry("slug", List.of("siput", "namaalamat", "tautan")),
          Map.entry("aliases", List.of("alias", "alamatlama")),
          Map.entry("lite", List.of("hemat", "hematdata", "ringan")),
          Map.entry("readAlso", List.of("bacajuga", "sisipan")),
          Map.entry("related", List.of("terkait", "bacajuga", "berkaitan")),
          Map.entry("noindex", List.of("tanpaindeks", "sembunyi")),
          Map.entry("canonical", List.of("kanonik", "kanonis", "asli")),
          Map.entry("weight", List.of("bobot", "urutan")),
          Map.entry("accent", List.of("warna", "aksen")),
          Map.entry("template", List.of("templat", "tataletak")),
          Map.entry("extra", List.of("ekstra", "tambahan", "lainnya")),
          Map.entry("baseUrl", List.of("alamat", "url", "domain", "situs")),
          Map.entry("language", List.of("bahasa")),
          Map.entry("zone", List.of("zona", "zonawaktu")),
          Map.entry("publisher", List.of("penerbit", "perusahaan")),
          Map.entry("name", List.of("nama")),
          Map.entry("address", List.of("alamat")),
          Map.entry("email", List.of("surel", "surat")),
          Map.entry("phone", List.of("telepon", "telp", "telpon", "hp")),
          Map.entry("responsible", List.of("penanggungjawab", "tanggungjawab")),
          Map.entry("profiles", List.of("profil", "mediasosial", "medsos")),
          Map.entry("brand", List.of("merek", "identitas")),
          Map.entry("logo", List.of("lambang")),
          Map.entry("share", List.of("bagikan", "gambarbagikan")),
          Map.entry("shareAlt", List.of("teksbagikan")),
          Map.entry("icons", List.of("ikon")),
          Map.entry("newsroom", List.of("ruangredaksi", "redaksi")),
          Map.entry("about", List.of("tentang", "tentangkami")),
          Map.entry("masthead", List.of("susunanredaksi", "redaksi")),
          Map.entry("principles", List.of("pedoman", "prinsip")),
          Map.entry("ethics", List.of("etika", "kodeetik", "etik")),
          Map.entry("corrections", List.of("koreksi", "ralat")),
          Map.entry("verification", List.of("verifikasi", "pemeriksaanfakta")),
          Map.entry("ownership", List.of("kepemilikan", "pemilik", "pendanaan")),
          Map.entry("feedback", List.of("hakjawab", "keberatan", "tanggapan")),
          Map.entry("sections", List.of("rubrik", "bagian", "kanal", "seksi")),
          Map.entry("menus", List.of("menu")),
          Map.entry("main", List.of("utama")),
          Map.entry("footer", List.of("kaki", "bawah")),
          Map.entry("target", List.of("tujuan", "sasaran")),
          Map.entry("text", List.of("teks", "tulisan")),
          Map.entry("permalinks", List.of("permalink", "tautantetap", "alamat")),
          Map.entry("article", List.of("artikel", "berita")),
          Map.entry("archive", List.of("arsip")),
          Map.entry("index", List.of("indeks")),
          Map.entry("topic", List.of("topik")),
          Map.entry("author", List.of("penulis")),
          Map.entry("lists", List.of("daftar")),
          Map.entry("front", List.of("depan", "muka")),
          Map.entry("newest", List.of("terbaru")),
          Map.entry("secondary", List.of("kedua", "sekunder")),
          Map.entry("block", List.of("blok")),
          Map.entry("markdown", List.of("penulisan")),
          Map.entry("html", List.of()),
          Map.entry("typographicQuotes", List.of("tandapetik", "petik")),
          Map.entry("images", List.of("gambar", "foto", "citra")),
          Map.entry("widths", List.of("lebar", "ukuran")),
          Map.entry("quality", List.of("mutu", "kualitas")),
          Map.entry("webp", List.of()),
          Map.entry("cards", List.of("kartu")),
          Map.entry("hosts", List.of("hosting", "server", "peladen", "layanan")),
          Map.entry("precompress", List.of("kompresi", "kompres", "pemampatan")),
          Map.entry("ownFiles", List.of("berkassendiri", "filesendiri")),
          Map.entry("robots", List.of("robot", "perayap")),
          Map.entry("ai", List.of("kecerdasanbuatan", "akalimitasi")),
          Map.entry("disallow", List.of("larangan", "larang", "tolak")),
          Map.entry("security", List.of("keamanan")),
          Map.entry("contact", List.of("kontak", "hubungi")),
          Map.entry("policy", List.of("kebijakan", "aturan")),
          Map.entry("encryption", List.of("enkripsi", "kunci")),
          Map.entry("humans", List.of("manusia", "orang")),
          Map.entry("team", List.of("tim")),
          Map.entry("thanks", List.of("terimakasih", "ucapan")),
          Map.entry("manifest", List.of("manifes")),
          Map.entry("shortName", List.of("namapendek", "singkatan")),
          Map.entry("themeColor", List.of("warnatema", "warna")),
          Map.entry("backgroundColor", List.of("warnalatar", "latar")),
          Map.entry("feeds", List.of("umpan", "sindikasi", "feed")),
          Map.entry("formats", List.of("format", "bentuk")),
          Map.entry("content", List.of("isi", "muatan")),
          Map.entry("items", List.of("butir", "jumlah")),
          Map.entry("topics", List.of("topik")),
          Map.entry("hub", List.of("simpul")),
          Map.entry("sitemap", List.of("petasitus", "peta")),
          Map.entry("pages", List.of("halaman")),
          Map.entry("news", List.of("berita", "kabar")),
          Map.entry("report", List.of("laporan", "berita", "reportase", "kabar")),
          Map.entry("opinion", List.of("opini", "kolom", "pendapat")),
          Map.entry("analysis", List.of("analisis", "analisa", "kajian")),
          Map.entry("editorial", List.of("tajukrencana", "tajuk")),
          Map.entry("explainer", List.of("penjelasan", "penjelas", "panduan")),
          Map.entry("fact-check", List.of("cekfakta", "periksafakta", "hoaks")),
          Map.entry("interview", List.of("wawancara", "tanyajawab")),
          Map.entry("profile", List.of("profil", "sosok", "tokoh")),
          Map.entry("obituary", List.of("obituari", "beritaduka")),
          Map.entry("review", List.of("resensi", "ulasan", "tinjauan")),
          Map.entry("press-release", List.of("siaranpers", "rilispers", "rilis")));

  private IndonesianKeys() {}

  /** The words for a key; empty where there is none but the key itself. */
  public static List<String> wordsFor(String key) {
    return WORDS.getOrDefault(key, List.of());
  }

  /**
   * The key or kind that was probably meant: by its Indonesian name, or by one that is spelt nearly
   * so.
   *
   * @param allowed what may still be written
   */
  static Optional<String> meant(String written, Collection<String> allowed) {
    Map<String, String> byWord = new TreeMap<>();
    for (String key : allowed) {
      wordsFor(key).forEach(word -> byWord.putIfAbsent(word, key));
    }
    String word = written.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    if (byWord.containsKey(word)) {
      return Optional.ofNullable(byWord.get(word));
    }
    Optional<String> nearKey = Suggestions.nearest(written, allowed);
    Set<String> words = new LinkedHashSet<>(byWord.keySet());
    return nearKey.isPresent() ? nearKey : Suggestions.nearest(word, words).map(byWord::get);
  }
}
