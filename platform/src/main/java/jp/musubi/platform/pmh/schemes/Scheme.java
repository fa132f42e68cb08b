package jp.musubi.platform.pmh.schemes;

/**
 * 助成の制度。
 *
 * @param id ours, unique
 * @param municipality whose it is
 * @param law 法別番号
 * @param payer 公費負担者番号
 */
public record Scheme(String id, String municipality, String law, String payer, String name, String english) {

    public Scheme {
        if (!payer.matches("[0-9]{8}") || !payer.startsWith(law)) {
            throw new IllegalArgumentException("a payer's number is eight digits that begin with its law");
        }
    }
}
