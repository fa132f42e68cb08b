package jp.musubi.platform.exchange.answers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** /fhir の前置き。 */
@Configuration(proxyBeanMethods = false)
class FhirWeb implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new FormatFirst()).addPathPatterns("/fhir/**");
    }

    /** Refuses a form that cannot be answered before anything is looked at or taken. */
    private static final class FormatFirst implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            AnswerFormat.of(request);
            return true;
        }
    }

    /** FHIR separates system and value by a bar, and unit identifiers hold hats: Tomcat refuses both when unescaped. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> fhirTokensInQueries() {
        return factory ->
                factory.addConnectorCustomizers(connector -> connector.setProperty("relaxedQueryChars", "|^"));
    }

    /** A page of items is some hundred kilobytes: it goes out by a few calls of the system, not by one for each eight. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> longAnswers() {
        return factory -> factory.addConnectorCustomizers(
                connector -> connector.setProperty("socket.appWriteBufSize", Integer.toString(64 * 1024)));
    }
}
