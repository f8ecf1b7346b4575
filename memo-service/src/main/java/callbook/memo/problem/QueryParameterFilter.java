package callbook.memo.problem;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

import org.jboss.resteasy.reactive.RestQuery;

/**
 * Refuses a query parameter that the called method does not name, or that stands twice or empty: a misspelt filter that is
 * ignored
 * answers another question than the one asked.
 */
@Provider
class QueryParameterFilter implements ContainerRequestFilter {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        refuseUnlessText("path", request.getUriInfo().getPath());
        Set<String> expected = known.computeIfAbsent(resource.getResourceMethod(), QueryParameterFilter::names);
        for (Map.Entry<String, List<String>> given : request.getUriInfo().getQueryParameters().entrySet()) {
            if (!expected.contains(given.getKey())) {
                throw ProblemException.malformed(given.getKey(), "is not a parameter here; there are " + expected);
            }
            if (given.getValue().size() > 1) {
                throw ProblemException.malformed(given.getKey(), "may be given once");
            }
            if (given.getValue().get(0).isEmpty()) {
                throw ProblemException.malformed(given.getKey(), "is empty; give a value or leave it out");
            }
            refuseUnlessText(given.getKey(), given.getValue().get(0));
        }
    }

    /** The server decodes what is no UTF-8 to the replacement character, which nobody means. */
    private static void refuseUnlessText(String field, String value) {
        if (value.indexOf(0) >= 0) {
            throw ProblemException.unacceptable(field, "has a NUL in it");
        }
        if (value.indexOf('\uFFFD') >= 0) {
            throw ProblemException.unacceptable(field, "is not UTF-8");
        }
    }

    private static Set<String> names(Method method) {
        return Arrays.stream(method.getParameters()).map(QueryParameterFilter::name).filter(n -> n != null)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(Parameter parameter) {
        for (Annotation a : parameter.getAnnotations()) {
            if (a instanceof RestQuery q) {
                return q.value().isEmpty() ? parameter.getName() : q.value();
            }
            if (a instanceof QueryParam q) {
                return q.value();
            }
        }
        return null;
    }
}
