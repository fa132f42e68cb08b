package jp.musubi.platform.kernel.signin;

import java.util.Collection;

/** 見本の国の鍵。Only there; outside of the demo country each call is an error. */
public interface DemoKeys {

    /**
     * Opens accounts that are not there yet with a password that all know, registers the systems of the demo facilities
     * with keys that lie in the data folder, and says so loudly in the log.
     *
     * @param passwordHash as the sign-in keeps passwords (PBKDF2, 310,000 rounds)
     * @throws IllegalStateException outside of the demo country
     */
    void open(Collection<String> accounts, String passwordHash);
}
