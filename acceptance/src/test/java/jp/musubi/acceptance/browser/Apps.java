package jp.musubi.acceptance.browser;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** アプリ。What an app does on its side of an authorization code with PKCE. */
final class Apps {

    static final String VERIFIER = "a-verifier-of-more-than-forty-three-characters-0123456789";

    private final String url;

    Apps(String url) {
        this.url = url;
    }

    /** Where the codes go. No app is there: a page of the platform itself stands for it. */
    String back() {
        return url + "/health";
    }

    /** Where an app sends the browser. */
    String request(String client, String scope) {
        return "/oauth2/authorize?response_type=code&state=xyz&code_challenge_method=S256&code_challenge=" + challenge()
                + "&redirect_uri=" + escaped(back()) + "&scope=" + escaped(scope)
                + "&client_id=" + client;
    }

    /** The code that the browser brings back after the person's yes. */
    String allow(Page page, String request) {
        page.navigate(url + request);
        page.locator("main form button").first().click();
        page.waitForURL(back() + "?*");
        return page.url().replaceAll(".*[?&]code=([^&]*).*", "$1");
    }

    private static String escaped(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    private static String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new AssertionError(never);
        }
    }
}
