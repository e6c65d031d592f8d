package org.hortillon.site;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** One page about to be drawn. It is drawn whole before the first byte leaves, so that a fault gives an error page. */
record JteView(
        TemplateEngine templates,
        String template,
        Object page,
        HttpStatus status,
        Function<HttpServletRequest, Frame> frame)
        implements View {

    private static final String HTML = "text/html;charset=UTF-8";

    @Override
    public String getContentType() {
        return HTML;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var output = new Utf8ByteOutput();
        var around = frame.apply(request);
        templates.render(template + ".jte", Map.of("frame", around, "page", page), output);
        response.setStatus(status.value());
        response.setLocale(around.t().language().locale());
        response.setContentType(HTML);
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
