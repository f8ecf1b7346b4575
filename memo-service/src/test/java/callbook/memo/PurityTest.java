package callbook.memo;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** A class is plain Java unless its name says that it touches the world. */
class PurityTest {

    private static final String WORLDLY = "(Resource|Request|Response|View|Entity|Store|Service|Api|Client|Config|Mappers|Filter)$";
    // JSON annotations say how a value is spelled; the libraries for YAML, Markdown and XML make one string of another in
    // memory. None of them touches anything.
    private static final String PURE = "(java\\.|javax\\.xml\\.stream\\.|callbook\\.|com\\.fasterxml\\.jackson\\.annotation\\.|"
            + "org\\.yaml\\.snakeyaml\\.|org\\.commonmark\\.).*";

    private static final ArchRule RULE = ArchRuleDefinition.classes().that(arePure())
            .should().onlyDependOnClassesThat(DescribedPredicate.describe("are plain Java", PurityTest::isPlain));

    @Test
    void a_class_is_plain_java_unless_its_suffix_says_that_it_touches_the_world() {
        RULE.check(
                new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("callbook.memo"));
    }

    @Test
    void a_class_that_breaks_the_rule_is_found() {
        JavaClasses impure = new ClassFileImporter().importClasses(Http.class);

        assertThrows(AssertionError.class, () -> RULE.check(impure));
    }

    private static DescribedPredicate<JavaClass> arePure() {
        return DescribedPredicate.describe("have no worldly suffix", c -> {
            String top = outermost(c).getSimpleName();
            return !c.getPackageName().endsWith(".problem") && !top.matches(".*" + WORLDLY) && !top.equals("package-info");
        });
    }

    private static JavaClass outermost(JavaClass c) {
        return c.getEnclosingClass().map(PurityTest::outermost).orElse(c);
    }

    private static boolean isPlain(JavaClass c) {
        return c.isPrimitive() || c.getBaseComponentType().isPrimitive() || c.getBaseComponentType().getName().matches(PURE);
    }
}
