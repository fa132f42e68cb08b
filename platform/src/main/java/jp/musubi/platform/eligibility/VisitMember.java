package jp.musubi.platform.eligibility;

import jp.musubi.standard.words.MemberNumber;

/** 受付で示された番号、照らし合わせる形で。Under which number a visit was opened. */
record VisitMember(String system, String key) {

    /** @param number one that found a person, so its form is right */
    static VisitMember of(ShownNumber number) {
        MemberNumber member = MemberNumber.of(number.system(), number.value());
        return new VisitMember(member.system(), member.matchKey());
    }
}
