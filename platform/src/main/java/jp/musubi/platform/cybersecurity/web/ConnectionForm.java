package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import jp.musubi.platform.cybersecurity.connections.Device;
import jp.musubi.platform.cybersecurity.connections.DeviceKind;
import jp.musubi.platform.cybersecurity.connections.Link;
import jp.musubi.platform.cybersecurity.connections.LinkKind;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;

/** 送られた機器と接続。What cannot be is refused with the name of its field. */
final class ConnectionForm {

    private static final int LONGEST = 100;

    private ConnectionForm() {}

    /** @throws Problem PARAMETER-INVALID, MY-NUMBER-REFUSED */
    static Device.Said device(HttpServletRequest request) {
        String kind = word(request, "kind");
        return new Device.Said(
                ContractForm.name(request.getParameter("name"), "name"),
                DeviceKind.find(kind).orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "kind")),
                word(request, "place"),
                word(request, "address"),
                word(request, "model"),
                word(request, "firmware"),
                word(request, "vendor"));
    }

    /** @throws Problem PARAMETER-INVALID, MY-NUMBER-REFUSED */
    static Link.Said link(HttpServletRequest request) {
        String kind = word(request, "kind");
        return new Link.Said(
                LinkKind.find(kind).orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "kind")),
                word(request, "party"),
                word(request, "purpose"),
                word(request, "limits"),
                word(request, "signIn"),
                request.getParameter("logged") != null);
    }

    private static String word(HttpServletRequest request, String field) {
        String word = Words.text(request.getParameter(field), field, LONGEST);
        if (word.contains("\n")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, field);
        }
        return word;
    }
}
