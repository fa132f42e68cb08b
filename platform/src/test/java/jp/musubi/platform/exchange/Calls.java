package jp.musubi.platform.exchange;

import java.net.URI;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.OncePerRequestFilter;

/** Calls on the slice, through its filters. Addresses are sent as written, so they must be escaped. */
record Calls(MockMvcTester mvc) {

    static Calls on(WebApplicationContext context) {
        MockMvc mvc = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBeansOfType(OncePerRequestFilter.class).values().stream()
                        .sorted(AnnotationAwareOrderComparator.INSTANCE)
                        .toArray(OncePerRequestFilter[]::new))
                .build();
        return new Calls(MockMvcTester.create(mvc));
    }

    MvcTestResult get(String address, String... headers) {
        return call(HttpMethod.GET, address, new byte[0], headers);
    }

    MvcTestResult call(HttpMethod method, String address, byte[] body, String... headers) {
        AbstractMockHttpServletRequestBuilder<?> request = MockMvcRequestBuilders.request(
                        method, URI.create("http://localhost:8080" + address))
                .content(body);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return mvc.perform(request);
    }
}
