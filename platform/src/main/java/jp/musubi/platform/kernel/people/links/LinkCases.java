package jp.musubi.platform.kernel.people.links;

import jp.musubi.platform.kernel.people.links.LinkCase.Reason;
import jp.musubi.standard.words.MemberNumber;

/** 件を出す入口。For whoever notices that a number may be linked to the wrong person. */
public interface LinkCases {

    /** Once for one number and one kana while a case of them is open, however often it is raised. */
    void raise(MemberNumber number, SentItems sent, Reason reason, String raisedBy);
}
