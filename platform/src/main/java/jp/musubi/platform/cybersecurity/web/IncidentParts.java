package jp.musubi.platform.cybersecurity.web;

import jp.musubi.platform.cybersecurity.incidents.Incident;
import jp.musubi.platform.cybersecurity.incidents.Incidents;
import jp.musubi.platform.cybersecurity.incidents.NightWork;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 出来事の頁が使うもの。Whose an incident is stands here: a facility's for the facility, the agency's own for the agency. */
@Component
record IncidentParts(SafetyRights rights, Incidents incidents, NightWork night) {

    static final String HOME = "/cybersecurity/incidents";

    /** For which facility the caller writes; null for the agency itself. */
    @Nullable
    Facility holder(Caller caller, String here) {
        if (caller.role() == Role.OPERATOR) {
            rights.require(caller, Doing.REPORT_INCIDENT, here);
            return null;
        }
        return rights.requireOwn(caller, Doing.REPORT_INCIDENT, here);
    }

    /** One of the caller's own; another's is as none. */
    Incident own(Caller caller, String incident, String here) {
        Facility holder = holder(caller, here);
        return Words.id(incident)
                .flatMap(id -> incidents.find(id, holder == null ? null : holder.code()))
                .orElseThrow(() -> rights.refused(caller, here));
    }

    /** One of a facility's own: the agency has no BCP and no vendors here. */
    Incident ownOfFacility(Caller caller, String incident, String here) {
        Incident own = own(caller, incident, here);
        if (own.ofAgency()) {
            throw rights.refused(caller, here);
        }
        return own;
    }

    /** Back to the incident. @throws Problem CONFLICT when nothing could be written */
    String done(Caller caller, Incident incident, boolean written, String here) {
        if (!written) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        rights.wrote(caller, here);
        return "redirect:" + HOME + "/" + incident.id();
    }
}
