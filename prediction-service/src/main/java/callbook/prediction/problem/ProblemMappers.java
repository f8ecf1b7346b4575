package callbook.prediction.problem;

import java.util.List;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** Turns whatever stops a request into a {@link Problem}; only faults of ours reach the log. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response problem(ProblemException e, UriInfo uri) {
        Response answer = answer(e.status(), e.getMessage(), e.violations(), uri);
        return e.status() == 401 ? Response.fromResponse(answer).header("WWW-Authenticate", "Bearer").build() : answer;
    }

    @ServerExceptionMapper
    Response json(JsonProcessingException e, UriInfo uri) {
        return problem(JsonFault.of(e), uri);
    }

    /** Named apart from its parent because the framework brings a mapper of its own for it. */
    @ServerExceptionMapper
    Response mismatch(MismatchedInputException e, UriInfo uri) {
        return problem(JsonFault.of(e), uri);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e, UriInfo uri) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException p) {
                return problem(p, uri);
            }
            if (cause instanceof JsonProcessingException j) {
                return json(j, uri);
            }
        }
        if (e.getResponse().hasEntity()) {
            return e.getResponse();
        }
        int status = e.getResponse().getStatus();
        if (status >= 500) {
            return any(e, uri);
        }
        Response answer = answer(status, HttpWords.detail(status), List.of(), uri);
        String allow = e.getResponse().getHeaderString("Allow");
        return allow == null ? answer : Response.fromResponse(answer).header("Allow", allow).build();
    }

    @ServerExceptionMapper
    Response any(Throwable e, UriInfo uri) {
        if (DatabaseOutage.isBehind(e)) {
            LOG.warnf("database unreachable, answered 503 to %s: check the JDBC URL and the server (%s)", uri.getPath(),
                    e.getMessage());
            return Response.fromResponse(answer(503, "The database cannot be reached; try again.", List.of(), uri))
                    .header("Retry-After", 5).build();
        }
        LOG.errorf(e, "answered 500 to %s: a fault of ours, the stack trace says where", uri.getPath());
        return answer(500, "This is a fault of the service; it has been logged.", List.of(), uri);
    }

    private static Response answer(int status, String detail, List<Violation> violations, UriInfo uri) {
        Problem problem = new Problem("about:blank", HttpWords.title(status), status, detail, uri.getRequestUri().getRawPath(),
                violations);
        return Response.status(status).type(Problem.MEDIA_TYPE).entity(problem).build();
    }
}
