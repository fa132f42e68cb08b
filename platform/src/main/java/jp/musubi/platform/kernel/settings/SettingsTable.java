package jp.musubi.platform.kernel.settings;

import java.util.List;

/** 設定の一覧。Every {@code MUSUBI_*} name there is; docs/settings.md is checked against this table. */
public final class SettingsTable {

    static final String ADDRESS = "MUSUBI_ADDRESS";
    static final String PORT = "MUSUBI_PORT";
    static final String DATA = "MUSUBI_DATA";
    static final String DATABASE_URL = "MUSUBI_DATABASE_URL";
    static final String DATABASE_USER = "MUSUBI_DATABASE_USER";
    static final String DATABASE_PASSWORD = "MUSUBI_DATABASE_PASSWORD";
    static final String DEMO = "MUSUBI_DEMO";
    static final String CLOCK = "MUSUBI_CLOCK";
    static final String URL = "MUSUBI_URL";
    static final String PACKAGES = "MUSUBI_PACKAGES";
    static final String MASTERS = "MUSUBI_MASTERS";
    static final String SIGNATURES = "MUSUBI_SIGNATURES";
    static final String PDF_FONT = "MUSUBI_PDF_FONT";
    static final String SESSION_IDLE = "MUSUBI_SESSION_IDLE";
    static final String SESSION_LIMIT = "MUSUBI_SESSION_LIMIT";
    static final String KEY_SETS_PRIVATE = "MUSUBI_JWKS_PRIVATE";
    static final String QUOTAS = "MUSUBI_QUOTAS";
    static final String MTLS_PORT = "MUSUBI_MTLS_PORT";
    static final String MTLS_CERTIFICATE = "MUSUBI_MTLS_CERTIFICATE";
    static final String MTLS_KEY = "MUSUBI_MTLS_KEY";
    static final String MTLS_TRUST = "MUSUBI_MTLS_TRUST";

    private static final List<Setting> ALL = List.of(
            new Setting(PORT, "8080", "待ち受けるポート(1〜65535)", "port to listen on (1 to 65535)"),
            new Setting(
                    ADDRESS,
                    "localhost",
                    "待ち受けるアドレス。既定ではこの機械からだけ届く。0.0.0.0 でどこからでも。見本の国ではだれでも証を取れるので注意",
                    "address to listen on; by default only this machine reaches it. 0.0.0.0 for all: with the demo"
                            + " country on, anyone gets a token"),
            new Setting(DATA, "./data", "データを置くフォルダー", "folder of the data"),
            new Setting(
                    DATABASE_URL,
                    "(内蔵の PostgreSQL)",
                    "外の PostgreSQL を使うときの JDBC URL(jdbc:postgresql: で始まる)",
                    "JDBC URL of a PostgreSQL server of your own (begins with jdbc:postgresql:)"),
            new Setting(DATABASE_USER, "musubi", "外の PostgreSQL の利用者。superuser は使えない", "its role; never a superuser"),
            new Setting(DATABASE_PASSWORD, "(空)", "外の PostgreSQL のパスワード", "password of that role"),
            new Setting(
                    DEMO,
                    "on",
                    "見本の国を使う(on)か使わない(off)か。off では /demo も登場人物も無い",
                    "the synthetic country, on or off; off removes /demo and the personas"),
            new Setting(
                    CLOCK,
                    "(実時刻)",
                    "始まりの時刻。例 2026-04-01T09:00+09:00",
                    "instant at which time starts, e.g. 2026-04-01T09:00+09:00"),
            new Setting(
                    URL,
                    "http://localhost:ポート",
                    "結びの URL。./musubi が話しかける先、トークンの発行者、Location の始まり",
                    "base URL: where ./musubi talks to, issuer of tokens, start of Location"),
            new Setting(PACKAGES, "(なし)", "公式の FHIR パッケージを置いたフォルダー", "folder of official FHIR packages"),
            new Setting(MASTERS, "(なし)", "公式のマスターを置いたフォルダー", "folder of official code masters"),
            new Setting(
                    SIGNATURES,
                    "(見本の国では MUSUBI_DATA の signatures)",
                    "紹介状の電子署名の認証局と失効の一覧を置いたフォルダー。見本の国でなければ、ないとどの署名も信じない",
                    "folder of authorities and revocation lists for letters' signatures; without one, outside of the"
                            + " demo country, no signature is trusted"),
            new Setting(
                    PDF_FONT,
                    "(この機械にある IPAex など)",
                    "PDF に埋める TrueType の字体(.ttf)",
                    "TrueType font (.ttf) embedded into PDF; else a known one of this machine"),
            new Setting(
                    SESSION_IDLE,
                    "15",
                    "操作のないまま終わる席の分数(1〜1440)",
                    "minutes after which a session without a call ends (1 to 1440)"),
            new Setting(
                    SESSION_LIMIT, "480", "操作していても終わる席の分数(1〜1440)", "minutes after which any session ends (1 to 1440)"),
            new Setting(
                    KEY_SETS_PRIVATE,
                    "off",
                    "接続システムの鍵の束(JWKS)を、内側のアドレスや TLS なしの宛先からも取るか(on・off)。見本の国では取る",
                    "whether key sets (JWKS) of systems may be fetched from private addresses and without TLS (on,"
                            + " off); the demo country does"),
            new Setting(
                    MTLS_PORT,
                    "(なし)",
                    "証明書で名乗る口(相互 TLS)のポート。見本の国では証明書も作られる",
                    "port for callers with a certificate (mutual TLS); the demo country makes the certificates too"),
            new Setting(MTLS_CERTIFICATE, "(なし)", "その口の証明書の鎖の PEM ファイル", "PEM file of that port's certificate chain"),
            new Setting(MTLS_KEY, "(なし)", "その口の秘密鍵(PKCS #8)の PEM ファイル", "PEM file of its private key (PKCS #8)"),
            new Setting(
                    MTLS_TRUST,
                    "(なし)",
                    "施設に証明書を出す認証局の PEM ファイル",
                    "PEM file of the authorities that issue certificates to facilities"),
            new Setting(
                    QUOTAS,
                    "on",
                    "施設が一日に送れる数と量、同時の一覧の上限を数える(on)か、数えない(off、測定のとき)か",
                    "whether what a facility may send in a day and its lists under way are limited (on), or not (off,"
                            + " for measurements)"),
            new Setting(
                    "MUSUBI_JAVA_OPTS", "(なし)", "./run が java に渡す追加の引数", "additional arguments ./run gives to java"),
            new Setting(
                    "MUSUBI_TOKEN",
                    "(見本の国の運営の証)",
                    "./musubi audit と ./musubi keys が使う証(アクセストークン)",
                    "access token for ./musubi audit and ./musubi keys; else the demo country's operator"),
            new Setting(
                    "MUSUBI_CONFORMANCE",
                    "(なし)",
                    "公式の例を置いたフォルダー。試験だけが使う",
                    "folder of the official examples; used by tests only"));

    private SettingsTable() {}

    /** All settings, in the order of the docs. */
    public static List<Setting> list() {
        return ALL;
    }

    static boolean knows(String name) {
        return ALL.stream().anyMatch(setting -> setting.name().equals(name));
    }
}
