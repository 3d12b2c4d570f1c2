@echo off
rem Starts Jejak on Windows and builds it first where it is missing. It does less than ./jejak, which serves the other
rem systems: after a change to the program, delete target\jejak.jar, and the next start builds it again.
rem Exit codes are the program's own, or 69 where Java or Maven is missing or the build fails.
setlocal
set "JEJAK_ROOT=%~dp0"
set "JEJAK_JAR=%~dp0target\jejak.jar"
set "JEJAK_JAVA=java.exe"
if defined JAVA_HOME set "JEJAK_JAVA=%JAVA_HOME%\bin\java.exe"
"%JEJAK_JAVA%" -version >nul 2>&1
if errorlevel 1 goto nojava
if exist "%JEJAK_JAR%" goto run
where mvn >nul 2>&1
if errorlevel 1 goto nomaven
echo jejak: building the program with Maven (the first time, Maven also fetches its libraries) 1>&2
call mvn -q -B -f "%JEJAK_ROOT%pom.xml" enforcer:enforce resources:resources compiler:compile jar:jar shade:shade 1>&2
if errorlevel 1 goto nobuild
:run
"%JEJAK_JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 %JAVA_OPTS% %JEJAK_OPTS% -jar "%JEJAK_JAR%" %*
exit /b %ERRORLEVEL%
:nojava
echo jejak: no Java found: install JDK 17 or newer, or set JAVA_HOME to it 1>&2
exit /b 69
:nomaven
echo jejak: no mvn found: install Maven 3.8 or newer, which builds Jejak on first use 1>&2
exit /b 69
:nobuild
echo jejak: building the program failed: Maven says above why 1>&2
exit /b 69
