# One target a layer: a layer sees the headers of the layers that it links, because each target
# is named for its folder and the include test in tests/architecture reads the same picture.

add_library(lab_options INTERFACE)
target_include_directories(lab_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(lab_options INTERFACE LAB_VERSION="${PROJECT_VERSION}")
target_compile_options(lab_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast)
if(WARNINGS_AS_ERRORS)
  target_compile_options(lab_options INTERFACE -Werror)
endif()
if(SANITIZE)
  target_compile_options(lab_options INTERFACE -fsanitize=${SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(lab_options INTERFACE -fsanitize=${SANITIZE})
endif()

# The maths is unusable at -O0 (Eigen is two hundred times slower), so core is optimised in every configuration.
add_library(lab_core_options INTERFACE)
target_link_libraries(lab_core_options INTERFACE lab_options Eigen3::Eigen tl::expected Threads::Threads)
target_compile_options(lab_core_options INTERFACE $<$<CONFIG:Debug>:-O2>)

# lab_layer(NAME FOLDER DEPENDS...): a static library of all sources in FOLDER.
function(lab_layer name folder)
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/${folder}/*.cpp")
  file(GLOB headers CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/${folder}/*.h")
  if(sources)
    add_library(${name} STATIC ${sources} ${headers})
    set(scope PUBLIC)
  else()
    add_library(${name} INTERFACE)
    set(scope INTERFACE)
  endif()
  target_link_libraries(${name} ${scope} ${ARGN})
endfunction()

# lab_tests(NAME FOLDER LIBRARIES...): one GoogleTest program of all sources in FOLDER.
function(lab_tests name folder)
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/${folder}/*_test.cpp")
  if(NOT sources)
    return()
  endif()
  add_executable(${name} ${sources})
  target_link_libraries(${name} PRIVATE ${ARGN} lab_test_support)
  gtest_discover_tests(${name} DISCOVERY_TIMEOUT 120 PROPERTIES TIMEOUT 300)
endfunction()
