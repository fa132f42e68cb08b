package jp.musubi.platform.exchange.conformance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.exchange.answers.FhirAnswer;
import jp.musubi.platform.exchange.queries.Query;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /fhir/OperationDefinition/ID}。What the CapabilityStatement names and FHIR itself does not define. */
@RestController
class OperationEndpoint {

    @GetMapping("/fhir/OperationDefinition/{id}")
    void operation(HttpServletRequest request, HttpServletResponse response, @PathVariable String id)
            throws IOException {
        Query.of(request, Set.of());
        byte[] definition = Operations.find(id).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        FhirAnswer.send(response, List.of(definition));
    }
}
