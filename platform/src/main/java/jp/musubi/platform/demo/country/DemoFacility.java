package jp.musubi.platform.demo.country;

import jp.musubi.platform.kernel.people.Facility;

/**
 * 見本の施設。
 *
 * @param name name of its party, e.g. {@code hospital-a}
 * @param address for letterheads of samples; the register of facilities has none
 */
public record DemoFacility(String name, Facility facility, String address) {

    public String code() {
        return facility.code().digits();
    }

    public String japaneseName() {
        return facility.name();
    }
}
