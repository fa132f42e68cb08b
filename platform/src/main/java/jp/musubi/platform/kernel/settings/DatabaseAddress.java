package jp.musubi.platform.kernel.settings;

/** 外の PostgreSQL。 @param url begins with {@code jdbc:postgresql:} */
public record DatabaseAddress(String url, String user, String password) {

    /** Without the password: settings may be shown. */
    @Override
    public String toString() {
        return user + "@" + url.replaceFirst("[?].*", "");
    }
}
