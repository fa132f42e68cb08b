package jp.musubi.platform.cybersecurity.connections;

import java.util.UUID;

/**
 * 機器。
 *
 * @param number of the line, from 1; the newest counts
 * @param said what is written of it
 * @param documented false while only a scan knows it
 * @param ended no longer in use
 */
public record Device(UUID id, int number, Said said, boolean documented, boolean ended, Written written) {

    /** @param address IP address; empty when it is not known */
    public record Said(
            String name, DeviceKind kind, String place, String address, String model, String firmware, String vendor) {}

    public String name() {
        return said.name();
    }
}
