package jejak;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.BaseStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the map of packages in {@code src/docs/ARCHITECTURE.md}: the compiler would let any of it slip. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("jejak");

    private static final List<String> ABOVE_BUILD = List.of(
            "read",
            "site",
            "legal",
            "card",
            "render",
            "export",
            "check",
            "links",
            "publish",
            "model",
            "words",
            "parallel",
            "quotation");

    /** What a package may use, besides {@code diagnostic}, which all may. */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("diagnostic", List.of()),
            Map.entry("parallel", List.of()),
            Map.entry("quotation", List.of()),
            Map.entry("card", List.of()),
            Map.entry("model", List.of()),
            Map.entry("words", List.of("model")),
            Map.entry("read", List.of("model", "parallel")),
            Map.entry("site", List.of("model", "parallel", "quotation")),
            Map.entry("legal", List.of("site", "model")),
            Map.entry("render", List.of("card", "legal", "site", "model", "words")),
            Map.entry("export", List.of("site", "model", "words")),
            Map.entry("check", List.of("parallel")),
            Map.entry("links", List.of("model", "parallel", "site")),
            Map.entry("publish", List.of("parallel")),
            Map.entry("pdf", List.of()),
            Map.entry("scaffold", List.of("read", "model")),
            Map.entry("build", ABOVE_BUILD),
            Map.entry("serve", List.of("build", "parallel")),
            Map.entry(
                    "cli",
                    Stream.concat(ABOVE_BUILD.stream(), Stream.of("build", "serve", "pdf", "scaffold"))
                            .toList())));

    @Test
    void dependencies_go_down() {
        LayeredArchitecture rule =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String layer : MAY_USE.keySet()) {
            rule = rule.layer(layer).definedBy("jejak." + layer + "..");
        }
        for (Map.Entry<String, List<String>> entry : MAY_USE.entrySet()) {
            String layer = entry.getKey();
            if (layer.equals("diagnostic")) {
                rule = rule.whereLayer(layer).mayNotAccessAnyLayer();
            } else {
                String[] used =
                        entry.getValue().toArray(new String[entry.getValue().size() + 1]);
                used[used.length - 1] = "diagnostic";
                rule = rule.whereLayer(layer).mayOnlyAccessLayers(used);
            }
        }
        hold(rule);
    }

    @Test
    void every_class_is_in_a_package_of_the_map() {
        hold(classes().should().resideInAnyPackage(packages(MAY_USE.keySet())));
    }

    @Test
    void no_packages_use_each_other() {
        hold(slices().matching("jejak.(*)..").should().beFreeOfCycles());
    }

    @Test
    void no_state_is_static() {
        hold(fields().that().areStatic().should().beFinal());
        hold(noFields()
                .that()
                .areStatic()
                .should()
                .haveRawType(resideInAnyPackage("java.util.concurrent..", "java.text..")
                        .or(describe(
                                "one whose content changes",
                                type -> type.isAssignableTo(ThreadLocal.class)
                                        || type.isAssignableTo(StringBuilder.class)
                                        || (type.isAssignableTo(Collection.class) && !type.isInterface())
                                        || (type.isAssignableTo(Map.class) && !type.isInterface())))));
    }

    @Test
    void libraries_stay_where_they_are_known() {
        only(List.of("read"), "com.vladsch..", "com.fasterxml.jackson.dataformat.yaml..", "org.yaml..");
        only(List.of("export", "scaffold"), "com.fasterxml.jackson.dataformat.csv..");
        only(List.of("render"), "io.pebbletemplates..");
        only(List.of("cli"), "picocli..");
        only(List.of("publish"), "org.bouncycastle..");
        only(List.of("read.copy", "pdf", "card"), "org.apache.pdfbox..", "org.apache.fontbox..");
        only(List.of("read.copy"), "org.apache.james..");
        only(List.of("pdf"), "com.openhtmltopdf..");
        // Java2D's outlines are plain arithmetic; its painter and its fonts load libraries that not every machine has.
        only(List.of(), "java.awt.font..", "java.awt.image..", "javax.imageio..");
        // Read for the tokens of YAML; render for the JSON-LD in a page; scaffold reads JSON, the others write it.
        only(
                List.of("read", "legal", "render", "export", "links", "publish", "scaffold", "cli"),
                "com.fasterxml.jackson.core..");
        only(List.of("links"), "java.net.http..", "javax.net.ssl..");
        only(List.of(), "com.fasterxml.jackson.databind..", "org.slf4j..");
    }

    @Test
    void only_some_packages_touch_files_or_sockets() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackages(packages(
                        List.of("read", "check", "links", "publish", "pdf", "scaffold", "build", "serve", "cli")))
                .should()
                .dependOnClassesThat(describe("are files or sockets", ArchitectureTest::isFileOrSocket)));
    }

    @Test
    void the_clock_is_read_in_cli_alone() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage("jejak.cli..")
                .should()
                .callCodeUnitWhere(calling(
                        "the clock",
                        target -> (in(target, "java.time") && target.getName().equals("now"))
                                || (is(target, "java.time.Clock")
                                        && target.getName().startsWith("system"))
                                || (is(target, "java.lang.System")
                                        && target.getName().equals("currentTimeMillis"))
                                || (is(target, "java.util.Date") && hasNoParameters(target)))));
    }

    /** Same input, same bytes: on any machine, in any locale, time zone and default charset. */
    @Test
    void nothing_asks_the_machine_for_its_habits() {
        hold(noClasses()
                .should()
                .callCodeUnitWhere(calling(
                        "the machine's locale, time zone or charset",
                        target -> (is(target, "java.util.Locale")
                                        && target.getName().equals("getDefault"))
                                || (is(target, "java.time.ZoneId")
                                        && target.getName().equals("systemDefault"))
                                || (is(target, "java.util.TimeZone")
                                        && target.getName().equals("getDefault"))
                                || (is(target, "java.nio.charset.Charset")
                                        && target.getName().equals("defaultCharset"))
                                || (is(target, "java.lang.String") && dependsOnDefaults(target)))));
    }

    @Test
    void parallel_work_has_a_pool_of_its_own() {
        hold(noClasses()
                .should()
                .callCodeUnitWhere(calling(
                        "the common pool",
                        target -> target.getName().equals("parallelStream")
                                || (target.getName().equals("parallel")
                                        && target.getOwner().isAssignableTo(BaseStream.class)))));
    }

    @Test
    void no_class_is_named_for_having_no_clear_job() {
        for (String word : List.of("Manager", "Helper", "Util", "Utils", "Context", "Impl")) {
            hold(noClasses().should().haveSimpleNameEndingWith(word));
        }
    }

    /** Surefire runs {@code *Test} and skips any other name in silence. */
    @Test
    void every_class_with_tests_is_run() {
        methods()
                .that()
                .areMetaAnnotatedWith("org.junit.platform.commons.annotation.Testable")
                .should()
                .beDeclaredInClassesThat(describe(
                        "are named *Test, or stand inside one that is",
                        type -> type.getName().split("\\$", 2)[0].endsWith("Test")))
                .check(new ClassFileImporter()
                        .withImportOption(new OnlyIncludeTests())
                        .importPackages("jejak"));
    }

    private static void only(List<String> layers, String... libraries) {
        hold(noClasses()
                .that(not(resideInAnyPackage(packages(layers))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries));
    }

    private static String[] packages(Collection<String> layers) {
        return layers.stream().map(layer -> "jejak." + layer + "..").toArray(String[]::new);
    }

    private static DescribedPredicate<JavaCall<?>> calling(String what, CallTarget test) {
        return describe(what + " is asked", call -> test.matches(call.getTarget()));
    }

    private static boolean in(CodeUnitCallTarget target, String javaPackage) {
        return target.getOwner().getPackageName().equals(javaPackage);
    }

    private static boolean is(CodeUnitCallTarget target, String owner) {
        return target.getOwner().getName().equals(owner);
    }

    private static boolean isFileOrSocket(JavaClass type) {
        return switch (type.getPackageName()) {
            case "java.io" ->
                type.getSimpleName().startsWith("File") || type.getSimpleName().equals("RandomAccessFile");
            case "java.nio.file" -> type.getSimpleName().equals("Files");
            case "java.net" ->
                type.getSimpleName().endsWith("Socket") || type.getSimpleName().endsWith("Connection");
            case "java.nio.channels", "java.net.http", "com.sun.net.httpserver" -> true;
            default -> false;
        };
    }

    private static boolean hasNoParameters(CodeUnitCallTarget target) {
        return target.getRawParameterTypes().isEmpty();
    }

    /** Methods and constructors of {@code String} whose sibling takes the locale or the charset. */
    private static boolean dependsOnDefaults(CodeUnitCallTarget target) {
        List<String> parameters = target.getRawParameterTypes().stream()
                .map(type -> type.getName())
                .toList();
        return switch (target.getName()) {
            case "toLowerCase", "toUpperCase", "getBytes" -> parameters.isEmpty();
            case "format" -> parameters.get(0).equals("java.lang.String");
            case "formatted" -> true;
            case "<init>" -> parameters.equals(List.of("[B")) || parameters.equals(List.of("[B", "int", "int"));
            default -> false;
        };
    }

    private static void hold(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }

    private interface CallTarget {
        boolean matches(CodeUnitCallTarget target);
    }
}
