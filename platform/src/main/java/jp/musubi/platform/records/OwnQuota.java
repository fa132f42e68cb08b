package jp.musubi.platform.records;

import jp.musubi.platform.kernel.caller.Caller;

/** 自施設の提出の上限の入口。 */
public interface OwnQuota {

    /** As of now. @throws jp.musubi.platform.kernel.problems.Problem ACCESS-REFUSED, ACCESS-PURPOSE, ACCESS-AREA */
    SubmissionQuota ask(Caller caller, String interaction);
}
