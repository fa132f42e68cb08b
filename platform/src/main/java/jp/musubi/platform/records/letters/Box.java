package jp.musubi.platform.records.letters;

import jp.musubi.standard.words.FacilityCode;

/** 施設の箱。 */
public enum Box {
    /** 届いた文書。 */
    IN,
    /** 送った文書。 */
    OUT;

    FacilityCode ownerOf(Letter letter) {
        return this == IN ? letter.addressee() : letter.sender();
    }

    FacilityCode otherOf(Letter letter) {
        return this == IN ? letter.sender() : letter.addressee();
    }
}
