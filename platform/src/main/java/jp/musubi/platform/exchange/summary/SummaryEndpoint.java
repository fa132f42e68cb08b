package jp.musubi.platform.exchange.summary;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.exchange.answers.FhirAnswer;
import jp.musubi.platform.exchange.answers.FhirBase;
import jp.musubi.platform.exchange.queries.Query;
import jp.musubi.platform.exchange.reading.PatientIds;
import jp.musubi.platform.exchange.reading.Viewing;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 患者サマリーの文書を渡す。Decided and logged as any read of the six: at a facility with consent, and to the person. */
@RestController
class SummaryEndpoint {

    private final Viewing viewing;
    private final MakeSummary summaries;

    SummaryEndpoint(Viewing viewing, MakeSummary summaries) {
        this.viewing = viewing;
        this.summaries = summaries;
    }

    @GetMapping("/fhir/Patient/{id}/$summary")
    void summary(HttpServletRequest request, HttpServletResponse response, Caller caller, @PathVariable String id)
            throws IOException {
        Query.of(request, Set.of());
        AccessGrant grant = viewing.ask(
                caller, PatientIds.find(id).orElse(null), MakeSummary.CLASSES, "GET /fhir/Patient/{id}/$summary");
        FhirAnswer.send(response, List.of(summaries.make(grant, FhirBase.of(request))));
    }

    /** To be kept by the person, as a file. */
    @GetMapping("/me/summary/document")
    void download(HttpServletRequest request, HttpServletResponse response, Caller caller) throws IOException {
        AccessGrant grant = viewing.ask(caller, caller.person(), MakeSummary.CLASSES, "GET /me/summary/document");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"patient-summary.json\"");
        FhirAnswer.send(response, List.of(summaries.make(grant, FhirBase.of(request))));
    }
}
