package jp.musubi.platform.pmh.care;

import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.MemberMatch;
import org.springframework.stereotype.Component;

/** 頼む相手と、だれのことか。 */
@Component
record AskedPeople(Facilities facilities, MemberMatch match) {}
