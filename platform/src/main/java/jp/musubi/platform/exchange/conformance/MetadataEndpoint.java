package jp.musubi.platform.exchange.conformance;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.exchange.answers.FhirAnswer;
import jp.musubi.platform.exchange.queries.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /fhir/metadata}。Made at the first call: a start need not load the FHIR library. */
@RestController
class MetadataEndpoint {

    private final Clock clock;
    private volatile byte @Nullable [] made;

    MetadataEndpoint(Clock clock) {
        this.clock = clock;
    }

    @GetMapping("/fhir/metadata")
    void metadata(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Query.of(request, Set.of("mode"));
        FhirAnswer.send(response, List.of(statement()));
    }

    private byte[] statement() {
        byte[] known = made;
        if (known == null) {
            known = Capabilities.json(Date.from(clock.instant()));
            made = known;
        }
        return known;
    }
}
