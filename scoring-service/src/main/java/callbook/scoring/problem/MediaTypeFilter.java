package callbook.scoring.problem;

import java.util.List;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Refuses a media type that is none, or unsaid, before the framework trips over it or invents one. */
@Provider
@PreMatching
class MediaTypeFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type == null && hasBody(request) || type != null && !isMediaType(type)) {
            throw new ProblemException(415, (type == null ? "No media type is stated" : "\"" + type + "\" is no media type")
                    + "; see /q/openapi for those that this path reads.", List.of());
        }
    }

    private static boolean hasBody(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return request.getHeaderString("Transfer-Encoding") != null || length != null && !length.equals("0");
    }

    private static boolean isMediaType(String text) {
        try {
            return !MediaType.valueOf(text).getSubtype().isEmpty() && text.indexOf('/') > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
