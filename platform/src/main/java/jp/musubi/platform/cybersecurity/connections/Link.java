package jp.musubi.platform.cybersecurity.connections;

import java.util.UUID;

/**
 * 接続。A way to the outside by one device.
 *
 * @param number of the line, from 1; the newest counts
 * @param ended no longer there
 */
public record Link(UUID id, int number, UUID device, Said said, boolean ended, Written written) {

    /**
     * @param party who is at the other end
     * @param limits from where one may come
     * @param signIn how one signs in
     */
    public record Said(LinkKind kind, String party, String purpose, String limits, String signIn, boolean logged) {}
}
