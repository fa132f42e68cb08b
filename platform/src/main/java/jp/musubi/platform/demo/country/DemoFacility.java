package jp.musubi.platform.demo.country;

import jp.musubi.platform.kernel.people.Facility;

/**
 * 見本の施設。
 *
 * @param name name of its party, e.g. {@code hospital-a}
 */
public record DemoFacility(String name, Facility facility) {

    public String code() {
        return facility.code().digits();
    }

    public String japaneseName() {
        return facility.name();
    }

    public String address() {
        return facility.profile().address();
    }
}
