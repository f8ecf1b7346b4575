package callbook.prediction.problem;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * Holds every body to its {@link BodyLimit}, also one sent in chunks without a stated length, and to being what it is read as:
 * UTF-8 of a stated media type, not compressed.
 */
@Provider
class BodyLimitFilter implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        BodyLimit stated = resource.getResourceMethod().getAnnotation(BodyLimit.class);
        long limit = stated == null ? BodyLimit.DEFAULT : stated.value();
        if (request.getLength() > limit) {
            throw ProblemException.tooLarge(limit);
        }
        if (request.hasEntity()) {
            refuseUnlessPlain(request);
            InputStream body = new Limited(request.getEntityStream(), limit);
            boolean isJson = request.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE);
            request.setEntityStream(isJson ? new Utf8Stream(body) : body);
        }
    }

    private static void refuseUnlessPlain(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type.isWildcardType() || type.isWildcardSubtype()) {
            throw new ProblemException(415, "A body is of one media type; see /q/openapi for those that this path reads.",
                    List.of());
        }
        String charset = type.getParameters().getOrDefault("charset", "utf-8");
        if (!charset.equalsIgnoreCase("utf-8") && !charset.equalsIgnoreCase("us-ascii")) {
            throw new ProblemException(415, "The body is said to be " + charset + "; only UTF-8 is read.", List.of());
        }
        String encoding = request.getHeaderString("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new ProblemException(415, "The body is said to be compressed; send it as it is.", List.of());
        }
    }

    private static final class Limited extends FilterInputStream {

        private final long limit;
        private long left;

        Limited(InputStream in, long limit) {
            super(in);
            this.limit = limit;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) {
                count(1);
            }
            return b;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = super.read(into, offset, length);
            if (n > 0) {
                count(n);
            }
            return n;
        }

        private void count(int n) {
            left -= n;
            if (left < 0) {
                throw ProblemException.tooLarge(limit);
            }
        }
    }
}
